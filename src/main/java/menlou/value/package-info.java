/**
 * Typed values that cannot be wrong: each is read from a person's text, tolerant where that is
 * safe, and either becomes a value with one canonical text or a {@link menlou.value.Refusal} saying
 * why not. Everything here is immutable, pure and usable from any thread; no words people see live
 * here, only stable codes.
 */
@NullMarked
package menlou.value;

import org.jspecify.annotations.NullMarked;
