/**
 * The bench on which models are tried, without Spring and without our own code:
 * {@link nl.samenaanzet.bench.DecisionTable} asks a table, {@link nl.samenaanzet.bench.ProcessBench} walks through a
 * process and answers its jobs and user tasks with given variables. A process test runs on the Zeebe engine in memory
 * (default), or on Camunda Process Test ({@code mvn -Pcpt}), where Docker or a remote Camunda 8.8 or newer is at hand.
 */
package nl.samenaanzet.bench;
