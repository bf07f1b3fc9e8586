-- Asks for one mission after the other, so that no answer is the last one's.
local missions = {
  "minusma", "unifil", "monusco", "unmiss", "minusca", "unamid", "unisfa", "minustah", "unmil", "unoci",
  "unprofor", "onuc", "unosom-ii", "unficyp", "untso", "undof", "unmik", "unmis", "untac", "unamsil",
}
local count = 0
local template = os.getenv("IHATA_PATH")
request = function()
  count = count + 1
  local mission = missions[count % #missions + 1]
  return wrk.format("GET", (template:gsub("MISSION", mission)))
end
local threads = {}
setup = function(thread) table.insert(threads, thread) end
done = function(summary, latency, requests)
  io.write(string.format("RESULT %.0f %.2f %.2f %d %d\n", summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout,
    summary.bytes / math.max(1, summary.requests)))
end
