/// Marks a quantity as a flow.
public enum Flow {}
