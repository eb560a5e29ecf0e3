@echo off
rem Starts kepu with the Node that lies beside it: nothing need be installed.
rem No chcp: Node writes Chinese to a console of any code page, and a code page that was changed would stay so.
setlocal
rem What was set for another Node is not meant for this one.
set "NODE_OPTIONS="
set "NODE_PATH="
set "NODE_EXTRA_CA_CERTS="
"%~dp0runtime\node.exe" "%~dp0bin\kepu.js" %*
exit /b %errorlevel%
