/**
 * What did the UN Security Council publish?
 *
 * <p>In: the Consolidated List as XML ({@code CONSOLIDATED_LIST}, schema {@code sc-sanctions.xsd} of the UN's site).
 * Out: an edition. Begin with {@link dev.cordon.lists.un.UnXml}. May use: terms, the readers' interface.
 *
 * <p>{@code INDIVIDUAL} is a person, {@code ENTITY} an organization. The edition's day is the date in {@code
 * dateGenerated} as written, in the offset that is written there. Every run of blanks and line ends in a text is one
 * blank, since the editions break lines in different places.
 *
 * <table>
 * <caption>Where each element goes</caption>
 * <tr><th>element</th><th>place</th></tr>
 * <tr><td>REFERENCE_NUMBER</td><td>party number: it is what the committees and everybody cite, and in six editions from
 *     2018 to 2026 it stayed with its party. DATAID did not: seven parties got a new one (KPe.068 and six of Haiti)</td></tr>
 * <tr><td>DATAID, VERSIONNUM, LIST_TYPE, SORT_KEY, SUBMITTED_BY …</td><td>remarks under their own names</td></tr>
 * <tr><td>FIRST_NAME … FOURTH_NAME</td><td>primary name. Parts of a person: the first is given, the last family, those
 *     between middle; on the DPRK list the first is family, the others given. An entity has no parts. "na" is no
 *     name</td></tr>
 * <tr><td>NAME_ORIGINAL_SCRIPT</td><td>alias, language "original script"</td></tr>
 * <tr><td>…_ALIAS/ALIAS_NAME by QUALITY</td><td>Good and a.k.a.: alias; Low: weak alias; f.k.a.: former name. One in two scripts,
 *     the second in brackets, is two</td></tr>
 * <tr><td>…_ALIAS/NOTE</td><td>remark "ALIAS" with the alias's name. Names in it that are parted by {@code ;} are also
 *     aliases of the same quality</td></tr>
 * <tr><td>…_ALIAS/DATE_OF_BIRTH, CITY_OF_BIRTH, COUNTRY_OF_BIRTH</td><td>birth date, birth place, and the same
 *     remark</td></tr>
 * <tr><td>UN_LIST_TYPE</td><td>programme; with it measures and resolutions, see the table of regimes</td></tr>
 * <tr><td>LISTED_ON</td><td>listing since</td></tr>
 * <tr><td>LAST_DAY_UPDATED</td><td>listing updated: the latest; all of them as a remark</td></tr>
 * <tr><td>INDIVIDUAL_DATE_OF_BIRTH</td><td>birth: DATE, YEAR, or FROM_YEAR to TO_YEAR; APPROXIMATELY and a note saying
 *     so: about. Where only NOTE says something, what {@link dev.cordon.lists.DateText} reads in it</td></tr>
 * <tr><td>INDIVIDUAL_PLACE_OF_BIRTH</td><td>birth place, its note behind it</td></tr>
 * <tr><td>GENDER, "Gender: male" in COMMENTS1</td><td>gender</td></tr>
 * <tr><td>NATIONALITY</td><td>country, nationality; "na": remark</td></tr>
 * <tr><td>…_ADDRESS</td><td>address</td></tr>
 * <tr><td>INDIVIDUAL_DOCUMENT</td><td>identifier (passport, national id, …); issue, country and note in its note. One
 *     without a number: a remark</td></tr>
 * <tr><td>COMMENTS1, TITLE, DESIGNATION</td><td>remarks; of an entity the IMO number that COMMENTS1 names, if it is the
 *     only one, is also an identifier</td></tr>
 * </table>
 */
@NullMarked
package dev.cordon.lists.un;

import org.jspecify.annotations.NullMarked;
