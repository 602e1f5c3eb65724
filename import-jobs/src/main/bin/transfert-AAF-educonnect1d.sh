#!/bin/sh
# Delivers an academy's export EDUCONNECT1D to the depot; without arguments, it tells how to call it.
exec sh "$(dirname "$0")/transfert-AAF.sh" 1 educonnect1d/ect-sync/depot_racine "$@"
