package nl.samenaanzet.theoryofchange;

import java.util.List;

/**
 * An element in the outline.
 *
 * @param reason   why it leads to the element it stands under, or null at the top
 * @param alsoTo   texts of the other elements it leads to
 * @param children those that lead to it
 */
public record OutlineNode(ElementView element, String reason, List<String> alsoTo, List<OutlineNode> children) { }
