package dev.thaw.benchmarks;

/** The least that a JVM can do for a person; what a cold start is compared with. */
final class Hello {

  private Hello() {}

  public static void main(String[] args) {
    System.out.println("Hello");
  }
}
