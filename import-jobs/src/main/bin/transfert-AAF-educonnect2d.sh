#!/bin/sh
# Delivers an academy's export EDUCONNECT2D to the depot; without arguments, it tells how to call it.
exec sh "$(dirname "$0")/transfert-AAF.sh" 2 educonnect2d/ect-sync2d/depot_racine "$@"
