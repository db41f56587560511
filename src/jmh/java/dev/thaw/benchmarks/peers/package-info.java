/**
 * The book's built-in rules, decided in different ways: by Thaw, by hand in plain Java, and by
 * other engines. Each file stands alone and shows how the rules look there.
 */
@NullMarked
package dev.thaw.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
