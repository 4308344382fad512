/**
 * What stands on the Consolidated Screening List of the US International Trade Administration (trade.gov)?
 *
 * <p>Thirteen lists of the departments of Commerce, State and the Treasury in one file. In: {@code consolidated.csv}
 * ({@link dev.cordon.lists.csl.CslCsv}) or {@code consolidated.json} ({@link dev.cordon.lists.csl.CslJson}). Out: an
 * edition without a day of its own (the file carries none). The two differ in how they write several values: the CSV
 * joins them by {@code "; "}, the JSON has arrays and objects.
 *
 * <table>
 * <caption>Source: the field table of trade.gov's CSL API; the CSV of May 2022 for what it leaves open.</caption>
 * <tr><th>field</th><th>goes to</th></tr>
 * <tr><td>{@code _id} (JSON: {@code id})</td><td>{@code number}; OFAC gives a party one number on all its lists, so that
 *     a row of an OFAC list other than the SDN list has the list's short name behind it ({@code 18715/SSI})</td></tr>
 * <tr><td>{@code source}</td><td>{@code listing.section} without short name and agency, {@code listing.measures} by
 *     {@code sections.csv}; whole: remark {@code source}</td></tr>
 * <tr><td>{@code entity_number}</td><td>equals {@code _id}; else remark</td></tr>
 * <tr><td>{@code type}</td><td>{@code type}; BIS and State say none</td></tr>
 * <tr><td>{@code programs}</td><td>{@code listing.programmes}</td></tr>
 * <tr><td>{@code name}, {@code alt_names}</td><td>{@code names}; "LAST, First" of persons gets its parts; an
 *     {@code "and "} before the last alias is taken off where BIS and State write it</td></tr>
 * <tr><td>{@code title}</td><td>remark</td></tr>
 * <tr><td>{@code addresses}</td><td>{@code addresses}; the country is the ISO code at the end (CSV: all before it is
 *     {@code street})</td></tr>
 * <tr><td>{@code federal_register_notice}</td><td>{@code listing.legalBasis}, parted at {@code ;} and between citations at {@code ,}</td></tr>
 * <tr><td>{@code start_date}, {@code end_date}</td><td>{@code listing.since}, {@code listing.until}</td></tr>
 * <tr><td>{@code standard_order}</td><td>remark</td></tr>
 * <tr><td>{@code license_requirement}, {@code license_policy}</td><td>{@code listing.licenceRequirement}, {@code
 *     listing.licencePolicy}</td></tr>
 * <tr><td>{@code call_sign}</td><td>{@code identifiers}</td></tr>
 * <tr><td>{@code vessel_flag}</td><td>{@code countries} (flag)</td></tr>
 * <tr><td>{@code vessel_owner}</td><td>{@code links} (owned by)</td></tr>
 * <tr><td>{@code vessel_type}, {@code gross_tonnage}, {@code gross_registered_tonnage}</td><td>remarks</td></tr>
 * <tr><td>{@code remarks}</td><td>"(Linked To: X; Linked To: Y)" to {@code links}; the rest remark</td></tr>
 * <tr><td>{@code citizenships}, {@code nationalities}</td><td>{@code countries}</td></tr>
 * <tr><td>{@code dates_of_birth}</td><td>{@code births}: "1973-03-25", "1967", "circa 1967", "1958 to 1960"</td></tr>
 * <tr><td>{@code places_of_birth}</td><td>{@code birthPlaces}</td></tr>
 * <tr><td>{@code ids}</td><td>by the label at the end, {@code labels.csv}: see {@link dev.cordon.lists.csl.CslId}</td></tr>
 * <tr><td>{@code source_list_url}, {@code source_information_url}</td><td>remarks</td></tr>
 * </table>
 *
 * <p>Known faults of the data, kept as published: {@code ?} where the publisher lost a character ("Ministry of Public
 * Security?s …"; marked by a remark, since it may as well be meant); an address of another party run into a row (the
 * fourth of the Institute of Forensic Science is that of a bureau in Tumushuk; nothing in the file tells them apart);
 * names and cities without a country; a row twice, with other links (Bank of Kunlun).
 *
 * <p>Begin with {@link dev.cordon.lists.csl.CslCsv}.
 */
@NullMarked
package dev.cordon.lists.csl;

import org.jspecify.annotations.NullMarked;
