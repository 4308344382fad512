package dev.cordon.terms;

/** Gender as lists publish it. */
public enum Gender {
    FEMALE,
    MALE
}
