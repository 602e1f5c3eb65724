#!/bin/sh
# Delivers an academy's AAF export to the depot of EduConnect; called by transfert-AAF-educonnect1d.sh
# and transfert-AAF-educonnect2d.sh, which give the first two arguments.
#
# An export appears in the depot at once or not at all: files are copied under temporary names, then
# renamed, and the manifest (names, sizes, SHA-256), without which the import takes nothing, comes
# last. The files in the source folder are removed once the manifest is there. A delivery that fails
# can be started again.
set -eu
LC_ALL=C
export LC_ALL

degree=$1
folder=$2
shift 2

die() {
  echo "$script: $*" >&2
  exit 1
}

script=$(basename "$0")
if [ $# -ne 3 ]; then
  echo "usage: transfert-AAF-educonnect${degree}d.sh ACADEMY SOURCE DEPOT" >&2
  echo "  ACADEMY  code of the academy, two digits" >&2
  echo "  SOURCE   folder of the files <prefix>_{Complet|Delta}_<YYYYMMDD>_<Type>_<NNNN>.xml" >&2
  echo "  DEPOT    root of the depot, in which $folder lies" >&2
  exit 1
fi
academy=$1
source=$2
depot=$3/$folder

case $academy in
  [0-9][0-9]) ;;
  *) die "« $academy » is not the code of an academy (two digits)" ;;
esac
[ -d "$source" ] || die "the source folder $source does not exist"
[ -d "$depot" ] || die "the depot $depot does not exist"
[ -w "$depot" ] || die "the depot $depot cannot be written"

work=$(mktemp -d) || die "no temporary folder"
mine="$depot/.transfert-$academy-$$"
trap 'rm -rf "$work"; rm -f "$mine"-*' EXIT
trap 'exit 1' HUP INT TERM

# The parts of a name, from the right: any prefix will do.
for file in "$source"/*.xml; do
  [ -f "$file" ] || die "no *.xml file in $source"
  rest=$(basename "$file" .xml)
  number=${rest##*_}; rest=${rest%_*}
  type=${rest##*_}; rest=${rest%_*}
  date=${rest##*_}; rest=${rest%_*}
  kind=${rest##*_}
  case $kind in Complet | Delta) ;; *) die "$file: neither Complet nor Delta in its name" ;; esac
  case $date in
    [0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]) ;;
    *) die "$file: no date (YYYYMMDD) in its name" ;;
  esac
  case $number in *[!0-9]* | '') die "$file: no number at the end of its name" ;; esac
  case $type in *[!A-Za-z]* | '') die "$file: no type in its name" ;; esac
  target="EDUCONNECT${degree}D_${academy}_${kind}_${date}_${type}_${number}.xml"
  list="$work/${kind}_${date}"
  if [ -f "$list" ] && grep -q -F -x "$target" "$list"; then
    die "$file: another file of the folder is the same part of the same export"
  fi
  echo "$target" >>"$list"
  echo "$file" >>"$list.sources"
done

for list in "$work"/*.sources; do
  list=${list%.sources}
  export=$(basename "$list")
  manifest="$depot/EDUCONNECT${degree}D_${academy}_${export}.manifest"
  # An earlier delivery of the same export is withdrawn before its files are replaced.
  rm -f "$manifest"
  {
    echo "educonnect-manifest 1"
    echo "academy $academy"
    echo "degree $degree"
    echo "kind ${export%_*}"
    echo "date ${export#*_}"
  } >"$work/manifest"
  exec 3<"$list.sources"
  while read -r target; do
    read -r file <&3
    cp "$file" "$mine-$target" || die "$file cannot be copied to $depot"
    cmp -s "$file" "$mine-$target" || die "$file has changed while it was copied"
    sum=$(sha256sum <"$mine-$target")
    size=$(wc -c <"$mine-$target")
    echo "file ${sum%% *} $((size)) $target" >>"$work/manifest"
  done <"$list"
  exec 3<&-
  echo "files $(wc -l <"$list" | tr -d ' ')" >>"$work/manifest"
  while read -r target; do
    mv -f "$mine-$target" "$depot/$target"
  done <"$list"
  cp "$work/manifest" "$mine-manifest"
  mv -f "$mine-manifest" "$manifest"
  while read -r file; do
    rm -f "$file"
  done <"$list.sources"
  echo "delivered $(basename "$manifest")"
done
