@org.jspecify.annotations.NullMarked
package planhouse.cli;
