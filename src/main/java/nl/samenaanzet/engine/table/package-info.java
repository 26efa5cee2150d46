/** Reading FEEL values. */
package nl.samenaanzet.engine.table;
