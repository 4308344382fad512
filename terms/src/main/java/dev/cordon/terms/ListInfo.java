package dev.cordon.terms;

import java.time.LocalDate;

/**
 * A list, as answers and overviews name it.
 *
 * @param id "us-ofac-sdn"
 * @param title "OFAC Specially Designated Nationals"
 * @param authority "US Treasury, OFAC"
 * @param newest the day of the newest live edition
 * @param editions how many live editions
 * @param parties how many parties the newest edition holds
 */
public record ListInfo(String id, String title, String authority, LocalDate newest, int editions, int parties) {}
