/**
 * Proof of print: what was to be printed is held against what is read back from the finished bytes,
 * and a packet somebody changed against the one it was.
 */
@NullMarked
package menlou.packet.proof;

import org.jspecify.annotations.NullMarked;
