package menlou.catalog.term;

import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What expressions may call beyond the operators of the language.
 *
 * @param bodies by name; pure functions of known values
 * @param sameness functions of two texts that compare them, by name: two texts are the same when
 *     what the operator makes of each is equal
 */
public record Functions(
    Map<String, Function<Object[], Object>> bodies, Map<String, UnaryOperator<String>> sameness) {}
