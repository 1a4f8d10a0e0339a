package io.plenary.text;

/**
 * A cardinal number as a text writes it, in tokens of a {@link Prose}.
 *
 * <p>Example: {@code three hundred and forty} is 340; {@code 400 to 450} has a high value of 450.
 *
 * @param first its first token
 * @param end the token after its last
 * @param value the number; of a range the lower end
 * @param valueHigh the upper end of a range, or null
 */
public record NumberExpression(int first, int end, long value, Long valueHigh) {}
