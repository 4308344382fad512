package dev.cordon.names;

/** The two ways in which names are built, and hence read and weighed. */
public enum Naming {
    /** Given and family names. */
    PERSON,
    /** Everything that is named as companies are: organizations, vessels, aircraft. */
    ORGANIZATION
}
