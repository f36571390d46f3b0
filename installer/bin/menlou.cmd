@echo off
rem Starts Menlou on an installed Java 25 or newer: MENLOU_JAVA, JAVA_HOME, or java on the PATH.
setlocal
set "HERE=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined MENLOU_JAVA set "JAVA=%MENLOU_JAVA%\bin\java"
if exist "%HERE%\runtime\bin\java.exe" set "JAVA=%HERE%\runtime\bin\java"
set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1 | findstr /i version"') do set "VERSION=%%~v"
for /f "delims=." %%m in ("%VERSION%") do set "MAJOR=%%m"
if not defined MAJOR set "MAJOR=0"
if %MAJOR% LSS 25 (
  echo Menlou needs Java 25 or newer; install it, or name its folder in JAVA_HOME. 1>&2
  exit /b 3
)
set "CACHE="
if exist "%HERE%\menlou.aot" set "CACHE=-XX:AOTCache=%HERE%\menlou.aot"
"%JAVA%" %CACHE% -Xlog:aot=off -Xlog:cds=off -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m --enable-native-access=ALL-UNNAMED ^
  --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8 -jar "%HERE%\lib\menlou.jar" %*
exit /b %ERRORLEVEL%
