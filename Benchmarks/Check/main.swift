print("no texts")
