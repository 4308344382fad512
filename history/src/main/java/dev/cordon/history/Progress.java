package dev.cordon.history;

/** Hears how far long work has come. Called by the working thread. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void step(String what, long done, long of) {}

        @Override
        public void say(String sentence) {}
    };

    /**
     * A step begins, or has come further.
     *
     * @param what the step, in words: "history of us-csl"
     * @param done how many of its pieces are done
     * @param of how many there are; 0 where nobody knows
     */
    void step(String what, long done, long of);

    /** Something a person should know at once, such as waiting for another process. */
    void say(String sentence);
}
