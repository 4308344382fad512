package dev.cordon.lists.csl;

import dev.cordon.terms.Address;
import dev.cordon.terms.Remark;
import java.util.List;

/**
 * A record of the list, the same for CSV and JSON: values parted, nothing interpreted. Absent is "" or an empty list.
 *
 * @param line 1-based line on which it begins
 * @param rest fields that nobody documented
 */
record CslEntry(
        long line,
        String id,
        String source,
        String entityNumber,
        String type,
        List<String> programmes,
        String name,
        String title,
        List<Address> addresses,
        List<String> federalRegisterNotices,
        String startDate,
        String endDate,
        String standardOrder,
        String licenceRequirement,
        String licencePolicy,
        String callSign,
        String vesselType,
        String grossTonnage,
        String grossRegisteredTonnage,
        String vesselFlag,
        String vesselOwner,
        String remarks,
        String sourceListUrl,
        List<String> altNames,
        List<String> citizenships,
        List<String> datesOfBirth,
        List<String> nationalities,
        List<String> placesOfBirth,
        String sourceInformationUrl,
        List<CslId> ids,
        List<Remark> rest) {}
