/** How much an address may ask of the API, and what it has already. */
package nl.samenaanzet.api.web.limit;
