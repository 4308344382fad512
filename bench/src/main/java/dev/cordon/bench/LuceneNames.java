package dev.cordon.bench;

import dev.cordon.index.Index;
import dev.cordon.names.Romanizer;
import dev.cordon.terms.Name;
import dev.cordon.terms.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;

/**
 * What many screening systems do: let a search engine find the {@value #MOST} best names, and score only those. The same
 * names as an index of Cordon holds for today, each a document; the names written in Latin small letters as Cordon does,
 * so that both read every script.
 *
 * <p>Lucene is given the easier task: states that hold no more are not in it. It runs in one thread, over one segment.
 */
final class LuceneNames implements AutoCloseable {

    private static final int MOST = 50;
    private static final String WORDS = "words";
    private static final String TRIGRAMS = "trigrams";
    private static final String STATE = "state";

    /** Lucene's own limits of fuzziness AUTO: words of 1 or 2 letters exactly, up to 5 with one edit, longer with two. */
    private static final int EXACT = 2;

    private static final int ONE_EDIT = 5;
    private static final int BUFFER_MB = 256;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private LuceneNames(Path folder) throws IOException {
        reader = DirectoryReader.open(new MMapDirectory(folder));
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null); // no query comes twice
    }

    /** Opens the names of a corpus, which are written first where they are not there yet. */
    static LuceneNames of(Corpus corpus) throws IOException {
        Path folder = corpus.luceneFolder();
        if (!Files.exists(folder)) {
            try (var directory = new MMapDirectory(folder);
                    var writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB))) {
                write(corpus.index(), writer);
                writer.forceMerge(1);
            }
        }
        return new LuceneNames(folder);
    }

    private static void write(Index index, IndexWriter writer) throws IOException {
        for (int number = 0; number < index.stateCount(); number++) {
            if (index.holdsOn(number, Corpus.TODAY, false)) {
                State state = index.state(number);
                Set<String> names = new LinkedHashSet<>();
                for (Name name : state.party().names()) {
                    names.add(latin(name.text()));
                }
                for (String name : names) {
                    Document document = new Document();
                    List<String> words = words(name);
                    document.add(new TextField(WORDS, new Terms(words)));
                    document.add(new TextField(TRIGRAMS, new Terms(trigrams(words))));
                    document.add(new NumericDocValuesField(STATE, number));
                    writer.addDocument(document);
                }
            }
        }
    }

    /** States with one of the names that share most trigrams with this one, weighed by BM25. */
    BitSet byTrigrams(String name) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String trigram : new HashSet<>(trigrams(words(latin(name))))) {
            query.add(new TermQuery(new Term(TRIGRAMS, trigram)), BooleanClause.Occur.SHOULD);
        }
        return best(query.build());
    }

    /** States with one of the names with most words like those of this one, within Lucene's two edits. */
    BitSet byFuzzyWords(String name) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words(latin(name))) {
            Term term = new Term(WORDS, word);
            Query like = word.length() <= EXACT
                    ? new TermQuery(term)
                    : new FuzzyQuery(term, word.length() <= ONE_EDIT ? 1 : 2);
            query.add(like, BooleanClause.Occur.SHOULD);
        }
        return best(query.build());
    }

    private BitSet best(Query query) {
        try {
            BitSet states = new BitSet();
            for (ScoreDoc found : searcher.search(query, MOST).scoreDocs) {
                states.set(state(found.doc));
            }
            return states;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int state(int document) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        NumericDocValues states = leaf.reader().getNumericDocValues(STATE);
        states.advance(document - leaf.docBase);
        return (int) states.longValue();
    }

    private static String latin(String name) {
        return Romanizer.romanize(name).text();
    }

    private static List<String> words(String latin) {
        return latin.isEmpty() ? List.of() : List.of(latin.split(" "));
    }

    /** Of each word with its borders: {@code _al ali li_}. */
    private static List<String> trigrams(List<String> words) {
        List<String> trigrams = new ArrayList<>();
        for (String word : words) {
            String bordered = "_" + word + "_";
            for (int i = 0; i + 3 <= bordered.length(); i++) {
                trigrams.add(bordered.substring(i, i + 3));
            }
        }
        return trigrams;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Terms that are cut already. */
    private static final class Terms extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final List<String> terms;
        private int next;

        Terms(List<String> terms) {
            this.terms = terms;
        }

        @Override
        public boolean incrementToken() {
            if (next == terms.size()) {
                return false;
            }
            clearAttributes();
            term.append(terms.get(next++));
            return true;
        }
    }
}
