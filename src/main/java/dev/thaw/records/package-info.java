/**
 * Records as bytes: what the build has read and worked out, in a form that a start of the program
 * reads many times faster than the texts it comes from. The bytes are made by the build and read
 * from the same jar, so they have no version and no compatibility; whatever changes a record makes
 * them anew.
 */
@NullMarked
package dev.thaw.records;

import org.jspecify.annotations.NullMarked;
