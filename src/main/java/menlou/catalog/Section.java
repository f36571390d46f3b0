package menlou.catalog;

import java.util.List;

/**
 * A chapter of the interview. {@code phase} is prepare, name, fill or print; {@code icon} names a
 * picture.
 */
public record Section(
    String id, String phase, String icon, List<Question> questions, String file, int line) {}
