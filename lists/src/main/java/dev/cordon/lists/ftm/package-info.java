/**
 * What does a file of FollowTheMoney entities say?
 *
 * <p>In: JSON lines as OpenSanctions publishes them, {@code entities.ftm.json} or {@code targets.nested.json} ({@link
 * dev.cordon.lists.ftm.FtmLines}): one entity a line, {@code {"id", "schema", "properties": {name: [values]}}}. Out: an
 * edition. {@link dev.cordon.lists.ftm.FtmParty} turns one entity's schema and properties into a party, for pairs to
 * compare and subjects to screen alike. Source: the schemata and properties of the FollowTheMoney model.
 *
 * <table>
 * <caption>Entities</caption>
 * <tr><th>schema</th><th>becomes</th></tr>
 * <tr><td>Person</td><td>a person</td></tr>
 * <tr><td>Organization, Company, PublicBody</td><td>an organization</td></tr>
 * <tr><td>Vessel; Airplane; CryptoWallet</td><td>a vessel; an aircraft; a wallet</td></tr>
 * <tr><td>LegalEntity (a person or an organization), Thing, Asset, Vehicle, Security</td><td>a party of unknown
 *     type</td></tr>
 * <tr><td>Sanction</td><td>the listing of the party in its {@code entity}: program, authority, listingDate and startDate,
 *     endDate, reason, provisions (measures)</td></tr>
 * <tr><td>Address</td><td>an address of the parties that refer to it by {@code addressEntity}</td></tr>
 * <tr><td>Identification, Passport</td><td>an identifier of the party in its {@code holder}</td></tr>
 * <tr><td>Ownership, Directorship, Representation, Family, Associate, Membership, Employment, Succession,
 *     UnknownLink</td><td>a link in each of the two parties</td></tr>
 * <tr><td>Position, Occupancy</td><td>remarks of the person who holds it</td></tr>
 * </table>
 *
 * <p>Properties that go to a field of their own stand in {@code properties.csv}; every other one becomes a remark under
 * its name. The entity's other fields ({@code datasets}, {@code first_seen} …) become remarks, too. A line of another
 * schema, or one that is no entity, is rejected; the others go on. Begin with {@link dev.cordon.lists.ftm.FtmParty}.
 */
@NullMarked
package dev.cordon.lists.ftm;

import org.jspecify.annotations.NullMarked;
