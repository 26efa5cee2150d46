/**
 * The two parts of a split component: one asks the money, the other needs it and waits ({@code bpmn/money.bpmn}). Money
 * that is refused, or becomes less, never leaves the other part decided: a person sends it back with that reason.
 */
package nl.samenaanzet.decision.money;
