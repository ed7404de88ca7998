/// The arithmetic under the estimates: special functions, dense algebra, samplers, root finding and
/// a linear program in exact numbers. In: numbers and, for the samplers, a
/// [java.util.random.RandomGenerator]. Out: numbers. Nothing here knows what is estimated.
///
/// Logarithms and powers go through [StrictMath], which gives the same bits on every machine; with
/// [Math] a result could differ in its last digit between two processors, and a bundle would no
/// longer re-run to the same bytes. Start at [Samples] for chance and at [Cholesky] for algebra.
@NullMarked
package org.rapporteur.analyze.numerics;

import org.jspecify.annotations.NullMarked;
