/**
 * What did Canada publish under its Special Economic Measures Act and its Magnitsky Law?
 *
 * <p>In: Global Affairs Canada's consolidated list as XML ({@code data-set/record}), in the layout of 2020 and in that of
 * 2025, which differ in element names only. Out: an edition; the file carries no date. Begin with {@link
 * dev.cordon.lists.ca.SemaXml}. May use: terms, the readers' interface.
 *
 * <table>
 * <caption>Where each element goes</caption>
 * <tr><th>2020</th><th>2025</th><th>place</th></tr>
 * <tr><td>Country</td><td>Country</td><td>programme: it names the regulation, and says nothing about the party's
 *     nationality</td></tr>
 * <tr><td>Schedule, Item</td><td>Schedule, Item</td><td>legal basis "Schedule 1, Part 2, item 7"; Schedule N/A: remark</td></tr>
 * <tr><td>Entity</td><td>EntityOrShip</td><td>primary name of an organization; of a vessel, if there is a
 *     ShipIMONumber</td></tr>
 * <tr><td>GivenName, LastName</td><td>the same</td><td>primary name of a person, with its parts</td></tr>
 * <tr><td>Title</td><td>TitleOrShip</td><td>remark</td></tr>
 * <tr><td>DateOfBirth</td><td>DateOfBirthOrShipBuildDate</td><td>birth, see {@link dev.cordon.lists.DateText}; what it
 *     does not read: remark and problem</td></tr>
 * <tr><td></td><td>ShipIMONumber</td><td>identifier</td></tr>
 * <tr><td></td><td>DateOfListing</td><td>listing since</td></tr>
 * <tr><td>Aliases</td><td>Aliases</td><td>aliases, see below; the whole text as a remark where it was taken apart</td></tr>
 * </table>
 *
 * <p><b>Number.</b> The file has none. It is made of what the regulation itself counts by: country, schedule and item, as
 * {@code Russia/1,Part1.1/12} (English name without brackets, JVCFOR for the Magnitsky Law; no blanks; "N/A" and an
 * absent schedule are left out). In both editions at hand it is unique. Should two records share it, both get their name
 * behind it ({@code Russia/2/1/GAZPROMBANK}), whatever their order; a second one of the same name is rejected. A record
 * keeps its number while Canada does not renumber: between 2020 and 2025 many schedules were ("1" became "1, Part 1").
 *
 * <p><b>Aliases</b> are one free text. It is parted at {@code ;}, at {@code /}, at {@code ,}, at {@code or} and {@code
 * also known as}, and at a language with a colon, which becomes the language of the alias behind it. It is not parted
 * inside quotes and brackets, at a comma before a legal form (", Ltd."), at a slash beside a single letter ("A/S"), and at
 * {@code and} or {@code et} unless both sides are in another script than Latin. An alias of one word of a person is a
 * weak one: Canada writes variants of one part of the name there ("Andrei"), which alone identify nobody.
 *
 * <p><b>Measures.</b> Persons and organizations: dealings in their property are prohibited (asset freeze). Russia,
 * schedules 2 and 3: restrictions on debt and equity (sectoral). Ships: prohibitions on ships.
 */
@NullMarked
package dev.cordon.lists.ca;

import org.jspecify.annotations.NullMarked;
