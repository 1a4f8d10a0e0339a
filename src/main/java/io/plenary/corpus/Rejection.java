package io.plenary.corpus;

/**
 * Why a piece of the input was set aside.
 *
 * @param stage where it failed: {@code read}, {@code decode}, {@code parse}, {@code analyze}
 * @param reason a short fixed phrase to count by: {@code not UTF-8}
 * @param detail the place and the remedy, in one sentence
 */
public record Rejection(String stage, String reason, String detail) {}
