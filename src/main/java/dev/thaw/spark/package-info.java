/**
 * Advice on Apache Spark, for more cases than one machine takes: a function of SQL, and a data
 * frame in, the same with its advice out. Spark itself is what runs the caller; nothing else here
 * knows it.
 */
@NullMarked
package dev.thaw.spark;

import org.jspecify.annotations.NullMarked;
