/** Level 6: the packaged application on its real local Camunda, in a real browser. Classes end in IT. */
package nl.samenaanzet.e2e;
