package io.plenary.quotations;

/** How somebody's words are passed on. */
public enum QuotationKind {
  /** Word for word, within quotation marks. */
  DIRECT,
  /** In the reporter's words. */
  INDIRECT,
  /** In the reporter's words, with a part in quotation marks. */
  MIXED
}
