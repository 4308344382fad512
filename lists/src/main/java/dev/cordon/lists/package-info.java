/**
 * What did the authority publish?
 *
 * <p>In: files as an authority publishes them ({@link dev.cordon.lists.SourceFile}). Out: a {@link
 * dev.cordon.lists.Publication}: an edition (a whole list on a day) or an amendment (what a rule adds, changes or
 * removes), with every field kept, every row counted and every problem named. Begin with {@link
 * dev.cordon.lists.Readers#read}. One shelf (sub-package) per authority's format; shelves see {@link
 * dev.cordon.lists.ListReader} and its like, and never each other. May use: terms.
 */
@NullMarked
package dev.cordon.lists;

import org.jspecify.annotations.NullMarked;
