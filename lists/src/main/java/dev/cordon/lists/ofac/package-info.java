/**
 * What does OFAC, the US Treasury's Office of Foreign Assets Control, publish?
 *
 * <p>In: the SDN list or the consolidated (non-SDN) list in one of its three formats. Out: an edition. Begin with {@link
 * dev.cordon.lists.ofac.OfacCsv}; the heart is {@link dev.cordon.lists.ofac.Remarks}, the grammar of the remarks.
 *
 * <table>
 * <caption>Formats</caption>
 * <tr><th>format</th><th>files</th><th>source document</th><th>date inside</th></tr>
 * <tr><td>us-ofac-csv</td><td>SDN.CSV, ALT.CSV, ADD.CSV, SDN_COMMENTS.CSV; CONS_PRIM.CSV, CONS_ALT.CSV, CONS_ADD.CSV,
 *     CONS_COMMENTS.CSV; any set with one of the first or third kind</td><td>dat_spec.txt (25 September 2023),
 *     cons_dat_spec.txt</td><td>no</td></tr>
 * <tr><td>us-ofac-xml</td><td>SDN.XML, CONSOLIDATED.XML</td><td>consolidated.xsd</td><td>Publish_Date</td></tr>
 * <tr><td>us-ofac-advanced-xml</td><td>SDN_ADVANCED.XML, CONS_ADVANCED.XML</td><td>sdn_advanced.xsd</td>
 *     <td>DateOfIssue</td></tr>
 * </table>
 *
 * <p>Where the fields of the flat files go; the XML says the same in elements, and both give the same labels:
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><th>column</th><th>field of the party</th></tr>
 * <tr><td>ent_num</td><td>number</td></tr>
 * <tr><td>SDN_Name</td><td>primary name; of a person with its parts</td></tr>
 * <tr><td>SDN_Type</td><td>type; null is an organization</td></tr>
 * <tr><td>Program</td><td>programmes, parted at {@code ] [}; measures by programmes.csv</td></tr>
 * <tr><td>Call_Sign, Vess_flag, Vess_owner</td><td>identifier, country (flag), link (owned by)</td></tr>
 * <tr><td>Title, Vess_type, Tonnage, GRT</td><td>remarks of that label</td></tr>
 * <tr><td>Remarks</td><td>nearly every field, by the grammar of {@link dev.cordon.lists.ofac.Remarks}</td></tr>
 * <tr><td>alt_type, alt_name, alt_remarks</td><td>alias (aka), former (fka) or present (nka) name; remark</td></tr>
 * <tr><td>Address, City ..., Country, Add_remarks</td><td>address and its note</td></tr>
 * <tr><td>alt_num, add_num, uid of sub-elements</td><td>not kept: keys that link tables ("assigned for linking purposes
 *     only")</td></tr>
 * </table>
 *
 * <p>Tables beside the classes, which an analyst can read and add to: labels.csv (labels and what their values are),
 * phrases.csv and titles.txt (free text of a known sort), programmes.csv (what a programme does).
 *
 * <p>Nothing but the remarks' overflow depends on another file of the set: OFAC cuts remarks at 1,000 characters and goes on
 * in the comments file, in the middle of a word. The main piece keeps the cut part as the remark "Remarks, cut off"; the
 * overflow piece completes it and reads on, or, without SDN.CSV, keeps the rest of it as "Remarks, continued".
 *
 * <p>No published advanced XML was at hand. Its reader follows the schema, and is tested on a file written by hand that is
 * valid to it (three parties of the SDN list, {@code sdn_advanced.xml} among the test resources).
 *
 * <p>May use: terms, and the readers' interface.
 */
@NullMarked
package dev.cordon.lists.ofac;

import org.jspecify.annotations.NullMarked;
