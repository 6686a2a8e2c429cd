package org.leavelaw

import java.math.BigDecimal
import java.math.BigInteger
import java.math.RoundingMode

/** An exact fraction in lowest terms: weeks, shares and miles. */
class Rational private constructor(
    /** Above the line; it has the sign. */
    val numerator: BigInteger,
    /** Below the line; always positive. */
    val denominator: BigInteger,
) : Number(), Comparable<Rational> {
    /** As a decimal with so many places. Which way a rest is rounded has to be said. */
    fun toBigDecimal(scale: Int, rounding: RoundingMode): BigDecimal = BigDecimal(numerator).divide(BigDecimal(denominator), scale, rounding)

    /**
     * As a decimal that is equal to it.
     *
     * @throws ArithmeticException if it has none, as 1/3
     */
    fun toBigDecimalExact(): BigDecimal = BigDecimal(numerator).divide(BigDecimal(denominator))

    override fun compareTo(other: Rational): Int = (numerator * other.denominator).compareTo(other.numerator * denominator)

    override fun equals(other: Any?): Boolean = other is Rational && other.numerator == numerator && other.denominator == denominator

    override fun hashCode(): Int = 31 * numerator.hashCode() + denominator.hashCode()

    /** `52/5`, or `12` where it is whole. */
    override fun toString(): String = if (denominator == BigInteger.ONE) numerator.toString() else "$numerator/$denominator"

    /** The nearest binary number: for charts, never for a decision. */
    override fun toDouble(): Double = numerator.toDouble() / denominator.toDouble()

    /** The nearest binary number: for charts, never for a decision. */
    override fun toFloat(): Float = toDouble().toFloat()

    /** The whole part. */
    override fun toLong(): Long = (numerator / denominator).toLong()

    /** The whole part. */
    override fun toInt(): Int = toLong().toInt()

    /** The whole part. */
    override fun toShort(): Short = toLong().toShort()

    /** The whole part. */
    override fun toByte(): Byte = toLong().toByte()

    companion object {
        /** A whole number. */
        @JvmStatic
        fun of(whole: Long): Rational = Rational(BigInteger.valueOf(whole), BigInteger.ONE)

        /**
         * A fraction, brought to lowest terms.
         *
         * @throws ArithmeticException if the denominator is zero
         */
        @JvmStatic
        fun of(numerator: Long, denominator: Long): Rational = reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))

        /** The fraction that is equal to a decimal. */
        @JvmStatic
        fun of(decimal: BigDecimal): Rational {
            val places = maxOf(decimal.scale(), 0)
            return reduced(decimal.movePointRight(places).toBigIntegerExact(), BigInteger.TEN.pow(places))
        }

        /**
         * Reads `52/5`, `12` or `10.4`.
         *
         * @throws NumberFormatException if the text is none of these
         */
        @JvmStatic
        fun parse(text: String): Rational {
            val line = text.indexOf('/')
            return if (line < 0) of(BigDecimal(text)) else reduced(BigInteger(text.substring(0, line)), BigInteger(text.substring(line + 1)))
        }

        private fun reduced(numerator: BigInteger, denominator: BigInteger): Rational {
            if (denominator.signum() == 0) throw ArithmeticException("a fraction with the denominator zero")
            val divisor = numerator.gcd(denominator) * BigInteger.valueOf(denominator.signum().toLong())
            return Rational(numerator / divisor, denominator / divisor)
        }
    }
}
