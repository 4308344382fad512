/**
 * What did Australia publish?
 *
 * <p>In: the Department of Foreign Affairs and Trade's Consolidated List ({@code regulation8_consolidated.xlsx}), one row
 * for each name. Out: an edition, dated by the day on which the workbook was last saved (docProps/core.xml). Begin with
 * {@link dev.cordon.lists.au.DfatXlsx}. May use: terms, the readers' interface.
 *
 * <p>Rows of one party share the digits their reference begins with: {@code 34}, {@code 34c}, and {@code 34c1}, which is
 * another spelling of {@code 34c}. Blank rows are not counted; one without a reference, name or party is rejected.
 *
 * <table>
 * <caption>Where each column goes</caption>
 * <tr><th>column</th><th>place</th></tr>
 * <tr><td>Reference</td><td>party number: its digits; the references of the rows as a remark</td></tr>
 * <tr><td>Name of Individual or Entity, Name Type</td><td>primary name; aka, "previously listed as": alias; "formerly
 *     known as": former name; original script: alias, language "original script"</td></tr>
 * <tr><td>Type</td><td>person or organization, as the primary row says it</td></tr>
 * <tr><td>Date of Birth</td><td>birth: a day as Excel's number, or what {@link dev.cordon.lists.DateText} reads; a text
 *     of which a part is not understood is also a remark</td></tr>
 * <tr><td>Place of Birth</td><td>birth places, parted by a), b) …</td></tr>
 * <tr><td>Citizenship</td><td>countries, parted by a), b) … and by "and"</td></tr>
 * <tr><td>Address</td><td>addresses, parted by a), b) …, each whole in the street, its last piece as country where it is
 *     one</td></tr>
 * <tr><td>Additional Information</td><td>remark; passport and identity numbers, IMO number, e-mail, gender in it are also
 *     fields of their own</td></tr>
 * <tr><td>Listing Information</td><td>legal basis; "Listed on 25 January 2001 (amended …)" at its beginning: listing
 *     since, the earliest of the rows</td></tr>
 * <tr><td>Committees</td><td>programme</td></tr>
 * <tr><td>Control Date</td><td>listing updated (the latest of the rows): the day of the party's last change.</td></tr>
 * <tr><td>"NA", "na"</td><td>nothing</td></tr>
 * </table>
 *
 * All are asset freezes; a person whose Listing Information speaks of a declaration has a travel ban too (Autonomous
 * Sanctions Regulations 2011, regulation 6 (1) (b)).
 */
@NullMarked
package dev.cordon.lists.au;

import org.jspecify.annotations.NullMarked;
