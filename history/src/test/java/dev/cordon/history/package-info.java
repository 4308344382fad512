/**
 * Is the history right whatever the order of arrival, and does a home survive anything?
 *
 * <p>Publications are written in a small line format ({@link dev.cordon.history.LineReader}); {@link
 * dev.cordon.history.Desk} is the home that they are handed to.
 */
package dev.cordon.history;
