/// Marks a quantity as a stock.
public enum Stock {}
