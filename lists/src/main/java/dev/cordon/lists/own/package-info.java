/**
 * What does a bank's own list say?
 *
 * <p>In: CSV with a header ({@link dev.cordon.lists.own.OwnCsv}) or JSON lines with the same names ({@link
 * dev.cordon.lists.own.OwnJson}). Out: an edition. {@link dev.cordon.lists.PartyColumns} turns one row into a party, for
 * lists and for subjects alike.
 *
 * <p>Only {@code name} or {@code identifiers} is required; columns come in any order; several values in a cell are parted
 * by {@code |} (JSON: an array).
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th>holds</th><th>goes to</th></tr>
 * <tr><td>{@code id}</td><td>the bank's number, unique; required for lists</td><td>{@code number}</td></tr>
 * <tr><td>{@code type}</td><td>person, organization, vessel, aircraft, wallet</td><td>{@code type}</td></tr>
 * <tr><td>{@code name}, {@code aliases}, {@code weak_aliases}</td><td>names</td><td>{@code names}</td></tr>
 * <tr><td>{@code born}, {@code died}</td><td>YYYY[-MM[-DD]], {@code 1960..1962}, {@code circa 1961}</td><td>{@code
 *     births}; remark</td></tr>
 * <tr><td>{@code gender}</td><td>male, female, m, f</td><td>{@code genders}</td></tr>
 * <tr><td>{@code country}</td><td>ISO 3166 code or name</td><td>{@code countries}: residence of a person, flag of a
 *     vessel, else jurisdiction</td></tr>
 * <tr><td>{@code nationality}</td><td>the same</td><td>{@code countries}</td></tr>
 * <tr><td>{@code address}</td><td>one line, country last</td><td>{@code addresses}</td></tr>
 * <tr><td>{@code identifiers}</td><td>{@code kind:number} or {@code kind:number@CC}</td><td>{@code identifiers}</td></tr>
 * <tr><td>{@code email}, {@code phone}, {@code website}</td><td></td><td>{@code identifiers}</td></tr>
 * <tr><td>{@code notes}</td><td>free text</td><td>remark</td></tr>
 * <tr><td>{@code section}, {@code programme}, {@code reason}, {@code legal_basis}, {@code since}, {@code until},
 *     {@code licence_requirement}, {@code licence_policy}</td><td></td><td>{@code listing}</td></tr>
 * <tr><td>{@code measure}</td><td>asset-freeze, travel-ban …; other words are kept as a measure's text</td><td>{@code
 *     listing.measures}</td></tr>
 * </table>
 *
 * <p>A column of another name is named in a problem, and what it holds is kept as remarks. Begin with {@link
 * dev.cordon.lists.own.OwnCsv}.
 */
@NullMarked
package dev.cordon.lists.own;

import org.jspecify.annotations.NullMarked;
