/**
 * What did the European Commission publish?
 *
 * <p>In: the Financial Sanctions Files (FSF) 1.1, as XML (root {@code export}, namespace {@code
 * http://eu.europa.ec/fpi/fsd/export}) or as CSV with semicolons and one row per name, address, birth date, citizenship
 * or identification of an entity. Out: an edition. Begin with {@link dev.cordon.lists.eu.EuXml} and {@link
 * dev.cordon.lists.eu.EuCsv}; both bring their fields under the names of the XML to {@code EuEntity}. May use: terms,
 * the readers' interface.
 *
 * <p>Source: the FSF's XSD 1.1 and the CSV's header. At hand were only a sample of seven entities as XML, from another
 * project's tests, and no CSV; the CSV of the tests was derived from the seven by hand.
 *
 * <table>
 * <caption>Where each element goes (CSV: the column with the same words)</caption>
 * <tr><th>element</th><th>place</th></tr>
 * <tr><td>export@generationDate, fileGenerationDate</td><td>the edition's day, as written</td></tr>
 * <tr><td>@euReferenceNumber (Entity_EU_ReferenceNumber)</td><td>party number; where there is none, @logicalId</td></tr>
 * <tr><td>@logicalId</td><td>remark "logicalId"; those of the parts likewise ("nameAlias@logicalId")</td></tr>
 * <tr><td>@unitedNationId</td><td>identifier, label "unitedNationId"</td></tr>
 * <tr><td>subjectType</td><td>person or enterprise</td></tr>
 * <tr><td>regulation</td><td>programme; legal basis: numberTitle and publicationUrl. Regulations of single names and
 *     dates (regulationSummary) join the legal basis</td></tr>
 * <tr><td>@designationDate, entryIntoForceDate</td><td>listing since: the designation date where there is one, else the
 *     earliest entry into force among the entity's own regulations. An entity whose only regulation amends an older one
 *     was listed earlier than that says</td></tr>
 * <tr><td>publicationDate</td><td>listing updated: the latest of all regulations in the entity</td></tr>
 * <tr><td>nameAlias</td><td>names; strong="false": weak. The files mark no primary name: it is the strong one with the
 *     lowest logicalId, which was entered first. nameLanguage is the language; function, title: remarks; gender</td></tr>
 * <tr><td>birthdate</td><td>birth (day, month, year, or a range of years; circa) and birth place. Another calendar than
 *     GREGORIAN: remark only</td></tr>
 * <tr><td>citizenship</td><td>country, citizenship</td></tr>
 * <tr><td>address, contactInfo</td><td>address; e-mail, web and telephone as identifiers</td></tr>
 * <tr><td>identification</td><td>identifier by its type code; dates, issuer and flags in its note</td></tr>
 * <tr><td>country 00, UNKNOWN</td><td>no country</td></tr>
 * <tr><td>remark, designationDetails, everything else</td><td>remarks</td></tr>
 * </table>
 *
 * Every entry is an asset freeze: that is what the list is for. Travel bans stand in the regulations' annexes and not in
 * these files.
 */
@NullMarked
package dev.cordon.lists.eu;

import org.jspecify.annotations.NullMarked;
