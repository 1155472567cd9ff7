package org.findings.api;

import java.util.Locale;

/** Everything that can be wrong with a request, or with us. The names are part of the contract. */
public enum ProblemKind {
  UNKNOWN_PARAMETER(400, "Unknown parameter"),
  REPEATED_PARAMETER(400, "Parameter given more than once"),
  PARAMETER_NOT_OFFERED(400, "Parameter not offered by this version"),
  BAD_VALUE(400, "Bad value"),
  BAD_QUERY(400, "The query can’t be understood"),
  TOO_COSTLY(400, "The query costs too much"),
  FOREIGN_CURSOR(400, "Not a cursor of this search"),
  BAD_REQUEST(400, "Bad request"),
  BAD_BODY(400, "The body can’t be understood"),
  KEY_NEEDED(401, "A key is needed"),
  ROLE_TOO_SMALL(403, "The key is not for this"),
  UNKNOWN_ROUTE(404, "No such address"),
  NOT_FOUND(404, "Not held here"),
  METHOD_NOT_ALLOWED(405, "Method not allowed"),
  TOO_SLOW(408, "The request came too slowly"),
  CONFLICT(409, "What is held stands against it"),
  NOT_ACCEPTABLE(406, "Not given in any of the types accepted"),
  GONE(410, "No longer held"),
  SOURCE_GONE(410, "The file is no longer what was read"),
  OTHER_INDEX(410, "Not of the index that is here now"),
  EXPIRED_CURSOR(410, "The cursor has expired"),
  BODY_NOT_ACCEPTED(413, "No request body is accepted"),
  BODY_TOO_LONG(413, "The body is too long"),
  ADDRESS_TOO_LONG(414, "The address is too long"),
  BODY_OF_OTHER_TYPE(415, "The body is not of a type that is read here"),
  LETTER_UNREADABLE(422, "The file can’t be read as a letter"),
  TOO_MANY_REQUESTS(429, "Too many requests"),
  HEADERS_TOO_LONG(431, "The headers are too long"),
  INTERNAL(500, "Something went wrong here"),
  NOT_READY(503, "Not ready yet"),
  DISK_NOT_WRITABLE(503, "The disk can’t be written"),
  BUSY(503, "Others are at it");

  private final int status;
  private final String title;

  ProblemKind(int status, String title) {
    this.status = status;
    this.title = title;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** What a program tells problems apart by. */
  public String type() {
    return "urn:findings:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind that fits a status which the server itself gave. */
  static ProblemKind ofStatus(int status) {
    for (ProblemKind kind : values()) {
      if (kind.status == status && status != BAD_REQUEST.status) {
        return kind;
      }
    }
    return status < INTERNAL.status ? BAD_REQUEST : INTERNAL;
  }
}
