package menlou.catalog;

import java.util.Optional;

/**
 * A source and where in it.
 *
 * @param article as printed after "art.", such as {@code 47} or {@code 9(7)}; absent when the whole
 *     text is meant
 */
public record Citation(String source, Optional<String> article) {}
