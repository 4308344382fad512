package dev.cordon.lists.eu;

import dev.cordon.lists.Row;
import dev.cordon.lists.XmlNode;

/** The fields of an entity or of one of its parts, under the XML's names; each taken once. */
interface Fields {

    /** The value, stripped, now taken; "" where there is none. */
    String take(String name);

    static Fields of(XmlNode node) {
        return node::attribute;
    }

    /**
     * The columns that begin with a prefix.
     *
     * @param prefix {@code NameAlias_}; the XML's {@code wholeName} is then the column {@code NameAlias_WholeName}
     */
    static Fields of(Row row, String prefix) {
        return name -> {
            String column = prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            return row.take(
                    switch (column) {
                        case "Entity_EuReferenceNumber" -> "Entity_EU_ReferenceNumber";
                        case "Entity_UnitedNationId" -> "Entity_UnitedNationId";
                        case "BirthDate_Birthdate" -> "BirthDate_BirthDate";
                        case "BirthDate_DayOfMonth" -> "BirthDate_Day";
                        case "BirthDate_MonthOfYear" -> "BirthDate_Month";
                        case "Identification_IdentificationTypeCode" -> "Identification_TypeCode";
                        case "Identification_IdentificationTypeDescription" -> "Identification_TypeDescription";
                        default -> column;
                    });
        };
    }
}
