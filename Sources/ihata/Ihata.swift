@main struct Ihata { static func main() {} }
