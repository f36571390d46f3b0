/**
 * What each paper says for one draft: every expression evaluated, every repetition unrolled;
 * nothing measured yet.
 */
@NullMarked
package menlou.packet.paper;

import org.jspecify.annotations.NullMarked;
