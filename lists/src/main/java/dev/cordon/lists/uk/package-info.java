/**
 * What did the United Kingdom publish?
 *
 * <p>Two lists. OFSI's Consolidated List of asset freeze targets ({@code ConList}): until 2022 as CSV of 29 columns in
 * Windows-1252 ({@link dev.cordon.lists.uk.OfsiCsv}), since then of 36 columns, as a workbook ({@link
 * dev.cordon.lists.uk.OfsiXlsx}). And the FCDO's UK Sanctions List, which names all measures and not the freezes alone
 * ({@link dev.cordon.lists.uk.FcdoXml}, {@link dev.cordon.lists.uk.FcdoCsv}). Out: editions. All bring their fields to
 * {@code UkParty}. May use: terms, the readers' interface.
 *
 * <p>No real file of the FCDO's list was at hand. Its readers were written from the publication's format as others
 * describe it (elements of the XML, header of the CSV), and tested with small files written by hand.
 *
 * <p>In tables several rows are one party (by Group ID or Unique ID): one row for each name, birth date or address. Rows
 * are counted; a row with another number of cells than the header, or without a group or name, is rejected.
 *
 * <table>
 * <caption>Where each column goes</caption>
 * <tr><th>OFSI</th><th>FCDO</th><th>place</th></tr>
 * <tr><td>Group ID</td><td>Unique ID</td><td>party number</td></tr>
 * <tr><td>(UK Sanctions List Ref)</td><td>OFSI Group ID</td><td>OFSI: identifier; FCDO: remark</td></tr>
 * <tr><td>(UN Ref), "UN Ref" in the text</td><td>UN Reference Number</td><td>identifier</td></tr>
 * <tr><td>Name 1–5, Name 6</td><td>the same</td><td>name, Name 6 last. Parts of a person: Name 1 given, 2 to 5 middle,
 *     Name 6 family</td></tr>
 * <tr><td>Alias Type</td><td>Name type</td><td>Primary name, Prime Alias: primary; AKA, Alias, variation: alias; FKA:
 *     former. A second primary name of a group is an alias</td></tr>
 * <tr><td>Alias Quality</td><td>Alias strength</td><td>Low: weak</td></tr>
 * <tr><td>Name Non-Latin Script, its Type, Language</td><td>the same</td><td>alias; its language, else its script</td></tr>
 * <tr><td>Title, Position</td><td>the same</td><td>remarks</td></tr>
 * <tr><td>DOB</td><td>D.O.B</td><td>birth, 00 and dd, mm for what is not known</td></tr>
 * <tr><td>Town, Country of Birth</td><td>the same</td><td>birth place; (1), (2) … paired where both have as many</td></tr>
 * <tr><td>Nationality</td><td>Nationality(/ies)</td><td>countries, parted by (1), (2) …</td></tr>
 * <tr><td>Passport Number, Details</td><td>Passport number, additional information</td><td>identifiers, number and details
 *     paired; before 2022 both stand in Passport Details</td></tr>
 * <tr><td>NI Number, National Identification …</td><td>National Identifier …</td><td>identifiers likewise</td></tr>
 * <tr><td>Address 1–6, Post/Zip Code, Country</td><td>Address Line 1–6, Postal Code, Country</td><td>address; line 6 is
 *     the town</td></tr>
 * <tr><td>Other Information</td><td>several columns</td><td>statements with a label, see {@code Statements}; what has none:
 *     remark</td></tr>
 * <tr><td>Group Type</td><td>Designation Type</td><td>Individual, Entity, Ship. Before 2022 a ship is an Entity whose
 *     text begins with its IMO number</td></tr>
 * <tr><td>Regime</td><td>Regime Name</td><td>programme</td></tr>
 * <tr><td>UK Sanctions List Date Designated, Listed On</td><td>Date Designated</td><td>listing since: the earliest of
 *     the rows' Listed On (OFSI), of Date Designated (FCDO). OFSI's Date Designated: remark, since it is the date under
 *     the law that now holds, often 31/12/2020</td></tr>
 * <tr><td>Last Updated</td><td>Last Updated</td><td>listing updated, the latest</td></tr>
 * <tr><td>(asset freeze; further ones in the text)</td><td>Sanctions Imposed</td><td>measures</td></tr>
 * </table>
 */
@NullMarked
package dev.cordon.lists.uk;

import org.jspecify.annotations.NullMarked;
