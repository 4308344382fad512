/**
 * What does the US Bureau of Industry and Security (BIS) publish itself?
 *
 * <p>Two things: the Denied Persons List, {@code dpl.txt} ({@link dev.cordon.lists.bis.DeniedPersons}), an edition
 * without a day of its own; and rules in the Federal Register that amend the Entity List, Supplement No. 4 to part 744
 * of the Export Administration Regulations, as the Office of the Federal Register's XML has them ({@link
 * dev.cordon.lists.bis.EntityListRule}), amendments.
 *
 * <table>
 * <caption>{@code dpl.txt}: tab-separated, quoted; source: its header, BIS's page on the list.</caption>
 * <tr><th>column</th><th>goes to</th></tr>
 * <tr><td>{@code Name}</td><td>{@code names}; "A A/K/A B" is two</td></tr>
 * <tr><td>{@code Street_Address}, {@code City}, {@code State}, {@code Country}, {@code Postal_Code}</td><td>{@code
 *     addresses}; the country is blank for many addresses in the United States, and stays so</td></tr>
 * <tr><td>{@code Effective_Date}</td><td>{@code listing.since}</td></tr>
 * <tr><td>{@code Expiration_Date}</td><td>{@code listing.until}; blank: none</td></tr>
 * <tr><td>{@code Standard_Order}, {@code Action}</td><td>remarks</td></tr>
 * <tr><td>{@code Last_Update}</td><td>{@code listing.updated}; years such as 0222 and 3017 are typing errors and stay
 *     remarks</td></tr>
 * <tr><td>{@code FR_Citation}</td><td>{@code listing.legalBasis}, as published</td></tr>
 * </table>
 *
 * <p>The file has no numbers and one row for each address. A party is an order against a name: rows of equal name and
 * effective date are one party with several addresses, as trade.gov counts them too. Its number is {@code dpl-} and the
 * first twelve hexadecimal digits of the SHA-256 of name, line feed, effective date (MM/DD/YYYY), and so stays the same
 * from edition to edition until the order is renewed. Rows of one order that disagree about the expiry: the latest
 * counts, the others are remarks.
 *
 * <table>
 * <caption>The rule: source: Federal Register XML of FR Doc. 2023-03929.</caption>
 * <tr><th>element</th><th>goes to</th></tr>
 * <tr><td>{@code EFFDATE}</td><td>{@code effective}: "This rule is effective February 24, 2023."</td></tr>
 * <tr><td>{@code FRDOC}, pages ({@code PRTPAGE})</td><td>{@code citation}; the volume from the table's last column</td></tr>
 * <tr><td>{@code SUBJECT}</td><td>{@code title}</td></tr>
 * <tr><td>{@code GPOTABLE/ROW/ENT}</td><td>country; entity with "a.k.a., the following … aliases" and addresses; licence
 *     requirement; review policy; citation</td></tr>
 * <tr><td>{@code AMDPAR}</td><td>read for the names that are added; "removing" and "revising" become problems, since
 *     what they mean stands in free text</td></tr>
 * </table>
 *
 * <p>Begin with {@link dev.cordon.lists.bis.DeniedPersons}.
 */
@NullMarked
package dev.cordon.lists.bis;

import org.jspecify.annotations.NullMarked;
