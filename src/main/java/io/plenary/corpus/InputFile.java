package io.plenary.corpus;

import java.io.Serializable;

/**
 * A file to read.
 *
 * @param path where it is, with the scheme of its file system
 * @param name what its documents are called by: its path relative to the input it came from
 * @param bytes its length
 * @param kind what it holds
 */
public record InputFile(String path, String name, long bytes, InputKind kind)
    implements Serializable {}
