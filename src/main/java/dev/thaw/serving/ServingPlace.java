package dev.thaw.serving;

/**
 * Where rules are served.
 *
 * @param host the address of this machine that others reach it by
 * @param port the port, from 0 to 65535; 0 for any that is free
 * @param edit whether the rules may be edited through it
 */
public record ServingPlace(String host, int port, boolean edit) {

  /** The address that nobody but this machine reaches. */
  public static final String THIS_MACHINE = "127.0.0.1";
}
