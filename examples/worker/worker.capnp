# For `workerd serve worker.capnp`.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  sockets = [(name = "http", address = "127.0.0.1:8080", http = (), service = "resume")],
  services = [
    (name = "resume", worker = .resume),
    # A page needs no network to be made, so the worker gets none.
    (name = "internet", network = (allow = [])),
  ],
);

const resume :Workerd.Worker = (
  compatibilityDate = "2025-01-01",
  # The worker and the theme in one file: npx esbuild worker.mjs --bundle --format=esm --outfile=bundle.mjs
  modules = [(name = "worker.mjs", esModule = embed "bundle.mjs")],
);
